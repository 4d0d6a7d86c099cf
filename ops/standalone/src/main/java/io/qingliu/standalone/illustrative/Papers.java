package io.qingliu.standalone.illustrative;

import io.qingliu.events.Basis;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.Sha256;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Invented papers: numbers of invented offices, digests of files that are not there. */
final class Papers {
    private Papers() {}

    /** A paper of a unit. */
    static Basis of(UnitEntry unit, LocalDate day, int number, String title) {
        return paper(unit.stem() + "环函", day, number, title);
    }

    /** A paper of the municipal bureau. */
    static Basis municipal(LocalDate day, int number, String title) {
        return paper("演示环办", day, number, title);
    }

    private static Basis paper(String office, LocalDate day, int number, String title) {
        String text = office + "〔" + day.getYear() + "〕" + number + "号";
        return new Basis(new DocumentNumber(text), title, day, digest(text));
    }

    /** A digest that stands for a file, the same for the same words. */
    static Sha256 digest(String words) {
        return new Sha256(HexFormat.of().formatHex(bytes(words)));
    }

    static byte[] bytes(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("演示 " + words).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
