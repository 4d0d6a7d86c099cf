package io.qingliu.query.kernel;

import io.qingliu.events.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a fact rests on, as states keep and answers show it.
 *
 * @param number its document number 发文字号 in the normal form
 * @param title its title
 * @param issuedOn the day it bears
 * @param digest SHA-256 of its file, where it was filed
 */
public record Paper(
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable String digest) {
    /** Of the paper that an event names; null where it names none. */
    public static @Nullable Paper of(@Nullable Basis basis) {
        return basis == null
                ? null
                : new Paper(
                        basis.number() == null ? null : basis.number().value(),
                        basis.title(),
                        basis.issuedOn(),
                        basis.digest() == null ? null : basis.digest().value());
    }
}
