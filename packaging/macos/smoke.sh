#!/usr/bin/env bash
# Opens the image as a person does, has the app in it check itself, and closes it again: smoke.sh [--signed] IMAGE.
# --signed: and has the system say whether it would open them on anybody's Mac.
set -euo pipefail

signed=
if [[ $1 == --signed ]]; then
    signed=yes
    shift
fi
image=$1

volume=$(mktemp -d)
home=$(mktemp -d)
copy=$(mktemp -d)
trap 'hdiutil detach -quiet "$volume" || true; rm -rf "$home" "$copy"' EXIT
hdiutil attach "$image" -nobrowse -readonly -mountpoint "$volume" -quiet
[[ $(readlink "$volume/Applications") == /Applications ]]
ditto "$volume/Apsis Desktop.app" "$copy/Apsis Desktop.app"
app="$copy/Apsis Desktop.app"

codesign --verify --strict "$app"
if [[ -n $signed ]]; then
    xcrun stapler validate "$image"
    xcrun stapler validate "$app"
    spctl --assess --type open --context context:primary-signature "$image"
    spctl --assess --type execute "$app"
fi

export APSIS_DESKTOP_HOME=$home
"$app/Contents/MacOS/apsis-desktop" self-check

"$app/Contents/MacOS/Apsis Desktop" --practice &
window=$!
sleep 10
kill -TERM "$window" # it must still be there, and ends in order
wait "$window" || [[ $? -le 130 || $? -eq 143 ]]
