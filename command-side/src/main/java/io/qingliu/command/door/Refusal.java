package io.qingliu.command.door;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that the door itself turns away before any room is asked: what is wrong, where, and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;
    private final String zh;
    private final String en;

    Refusal(HttpStatus status, String code, @Nullable String field, String zh, String en) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    @Nullable
    String field() {
        return field;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
