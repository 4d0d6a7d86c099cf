package io.qingliu.query.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A question that gets no answer, and why: a stable code, a sentence in each language, the field. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;
    private final String zh;
    private final String en;

    private Refused(HttpStatus status, String code, @Nullable String field, String zh, String en) {
        super(code + ": " + en);
        this.status = status;
        this.code = code;
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    /** A question that cannot be read: 400. */
    public static Refused unreadable(String code, String field, String zh, String en) {
        return new Refused(HttpStatus.BAD_REQUEST, code, field, zh, en);
    }

    /** A question about something that the ledger does not know: 404. */
    public static Refused unknown(String code, String field, String zh, String en) {
        return new Refused(HttpStatus.NOT_FOUND, code, field, zh, en);
    }

    /** A question that can be answered later: 503, with the time to wait. */
    public static Refused notYet(String code, String field, String zh, String en) {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, code, field, zh, en);
    }

    /** A request that no address takes in this form, for instance because it is sent in another way. */
    static Refused unanswerable(HttpStatus status) {
        return new Refused(
                status,
                "THIS_REQUEST_CANNOT_BE_ANSWERED",
                null,
                "该地址不接受这样的请求；请对照接口说明。",
                "This address does not take such a request; see the API description.");
    }

    /** A question that we failed to answer: 500, with a reference to the log. */
    static Refused failed(String reference) {
        return new Refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "THE_SYSTEM_FAILED",
                null,
                "系统内部错误；请将编号 " + reference + " 告知系统管理员。",
                "The system failed; tell the administrator the reference " + reference + ".");
    }

    /** The same, where the parameter to blame has another name to the one who asked. */
    Refused about(Map<String, String> names) {
        return field == null || !names.containsKey(field) ? this : new Refused(status, code, names.get(field), zh, en);
    }

    /** The status. */
    public HttpStatus status() {
        return status;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The parameter or part of the address, where one is to blame. */
    public @Nullable String field() {
        return field;
    }

    /** What is wrong and what to do, in Chinese. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
