#!/usr/bin/env bash
# Signs an app from the inside out: sign.sh APP IDENTITY. The identity "-" signs for this computer alone.
# Each signature covers those within it, so what is inside comes first; `codesign --deep` would do neither the order nor
# the libraries in odd places reliably.
set -euo pipefail

app=$1
identity=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

options=(--force --sign "$identity")
if [[ $identity != "-" ]]; then
    # The hardened runtime loads only libraries of the same team, which a signature for this computer does not name.
    options+=(--timestamp --options runtime)
fi

main=$(plutil -extract CFBundleExecutable raw -o - "$app/Contents/Info.plist")

is_code() {
    [[ $(file -b "$1") == Mach-O* ]]
}

# A path's depth, a tab, the path: the deepest first.
deepest_first() {
    awk -F/ '{ print NF "\t" $0 }' | sort -rn -k1,1 | cut -f2-
}

# Libraries and modules, but for what a framework is named after: that is signed with its framework.
while IFS= read -r found; do
    if [[ $found == *.framework/* && $(basename "$found") == $(basename "${found%%.framework/*}") ]]; then
        continue
    fi
    if is_code "$found"; then
        codesign "${options[@]}" "$found"
    fi
done < <(find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" | deepest_first)

while IFS= read -r framework; do
    codesign "${options[@]}" "$framework"
done < <(find "$app/Contents" -type d -path "*.framework/Versions/*" -prune | deepest_first)

# The programs beside the main one; that is signed with the app.
while IFS= read -r program; do
    if [[ $(basename "$program") != "$main" ]] && is_code "$program"; then
        codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$program"
    fi
done < <(find "$app/Contents/MacOS" -type f | deepest_first)

codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --verbose=2 "$app"
