#!/usr/bin/env bash
# Makes a disk image with the app and a way into Applications: make_image.sh APP IMAGE NAME [FILE BESIDE THE APP]...
set -euo pipefail

app=$1
image=$2
name=$3
shift 3

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
for beside in "$@"; do
    cp "$beside" "$folder/"
done

rm -f "$image"
# The system's search may hold the new volume for a moment, which hdiutil takes for an error.
for try in 1 2 3 4 5; do
    if hdiutil create -volname "$name" -srcfolder "$folder" -fs HFS+ -format ULMO -ov "$image"; then
        exit 0
    fi
    sleep "$try"
done
exit 1
