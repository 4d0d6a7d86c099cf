package io.qingliu.query.annualreport;

import io.qingliu.events.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a fact rests on, as the report names it.
 *
 * @param number 发文字号, where it has one
 * @param title its title
 * @param issuedOn the day it bears
 * @param digest SHA-256 of the stored file
 */
public record Document(
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable String digest) {
    static @Nullable Document of(@Nullable Basis basis) {
        return basis == null
                ? null
                : new Document(
                        basis.number() == null ? null : basis.number().value(),
                        basis.title(),
                        basis.issuedOn(),
                        basis.digest() == null ? null : basis.digest().value());
    }

    /** The number, or where it has none its title, or what is there of its file. */
    String shown() {
        if (number != null) {
            return number;
        }
        if (title != null) {
            return "《" + title + "》（无文号）";
        }
        return digest == null ? "（无文号）" : "（无文号，文件摘要 " + digest.substring(0, 8) + "…）";
    }

    static String shown(@Nullable Document document) {
        return document == null ? "—" : document.shown();
    }
}
