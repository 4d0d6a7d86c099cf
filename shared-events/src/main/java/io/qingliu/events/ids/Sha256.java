package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a file's bytes; the file itself is stored by digest outside the ledger.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Sha256(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "SHA256_FORMAT",
                    "摘要值应为 64 位小写十六进制数字（SHA-256）。",
                    "A digest is 64 lower-case hexadecimal digits (SHA-256).");
        }
    }
}
