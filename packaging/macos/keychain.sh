#!/usr/bin/env bash
# A keychain of the release's own: keychain.sh make | delete.
# make: puts the Developer ID (APPLE_CERTIFICATE, a .p12 in base64, with APPLE_CERTIFICATE_PASSWORD) into it, and the key
# to Apple's review (NOTARY_KEY, a .p8) beside it.
set -euo pipefail

keychain=$RUNNER_TEMP/release.keychain-db
certificate=$RUNNER_TEMP/certificate.p12
key_file=$RUNNER_TEMP/notary-key.p8

case $1 in
make)
    umask 077
    password=$(openssl rand -base64 24)
    printf '%s' "$APPLE_CERTIFICATE" | base64 --decode >"$certificate"
    printf '%s\n' "$NOTARY_KEY" >"$key_file"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 21600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$certificate" -P "$APPLE_CERTIFICATE_PASSWORD" -t cert -f pkcs12 -k "$keychain" -T /usr/bin/codesign
    rm -f "$certificate"
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
    ;;
delete)
    rm -f "$certificate" "$key_file"
    security delete-keychain "$keychain"
    ;;
*)
    echo "usage: keychain.sh make | delete" >&2
    exit 2
    ;;
esac
