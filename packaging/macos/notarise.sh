#!/usr/bin/env bash
# Has Apple look at a signed app or disk image, and attaches its word, so that it opens without a network:
# notarise.sh APP_OR_IMAGE. The key to App Store Connect: NOTARY_KEY_FILE, NOTARY_KEY_ID and NOTARY_ISSUER.
set -euo pipefail

what=$1
sent=$what
if [[ -d $what ]]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    sent=$folder/$(basename "$what").zip
    ditto -c -k --keepParent "$what" "$sent"
fi

key=(--key "$NOTARY_KEY_FILE" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER")
answer=$(xcrun notarytool submit "$sent" "${key[@]}" --wait --timeout 45m --output-format json)
id=$(plutil -extract id raw -o - - <<<"$answer")
status=$(plutil -extract status raw -o - - <<<"$answer")
if [[ $status != Accepted ]]; then
    # It ends with success also where Apple said no; the reasons are in its log.
    xcrun notarytool log "$id" "${key[@]}" >&2 || true
    echo "Apple's word on $(basename "$what"): $status" >&2
    exit 1
fi

# The word may take a moment to reach the place where it is fetched from.
for try in 1 2 3 4 5; do
    if xcrun stapler staple "$what"; then
        xcrun stapler validate "$what"
        exit 0
    fi
    sleep $((try * 10))
done
exit 1
