#!/usr/bin/env bash
# Signs and packs the app that lies in dist/: the last step of the build alone, without any library for Python.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
python3 -c 'from build_steps import macos_image; print(f"Made {macos_image.make()}")'
