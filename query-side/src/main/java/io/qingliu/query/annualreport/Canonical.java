package io.qingliu.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** The one text of a report: fields in the order of their declaration, no blanks, UTF-8. */
final class Canonical {
    private static final JsonMapper JSON = LedgerJson.configure(JsonMapper.builder(), EventTypes.all())
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private Canonical() {}

    static String text(Object report) {
        return JSON.writeValueAsString(report);
    }

    static byte[] bytes(Object report) {
        return text(report).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256, as 64 hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
