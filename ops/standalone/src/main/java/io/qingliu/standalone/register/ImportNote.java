package io.qingliu.standalone.register;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about a register that was or could be taken; nothing that must be mended.
 *
 * @param place where, or null for the register as a whole
 * @param zh what, in Chinese
 * @param en the same in English
 */
public record ImportNote(@Nullable InputPlace place, String zh, String en) {
    @Override
    public String toString() {
        return (place == null ? "" : place + " ") + zh + " " + en;
    }
}
