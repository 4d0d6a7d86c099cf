package io.qingliu.query.kernel;

import io.qingliu.store.LedgerUnavailable;
import java.net.URI;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failure means for the one who asked. */
final class Refusals {
    /** Seconds after which to ask again. */
    static final String RETRY_AFTER_SECONDS = "2";

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** The refusal behind any failure: what was refused on purpose, a database that is away, or our own fault. */
    static Refused meaning(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof java.sql.SQLTransientConnectionException
                    || LedgerUnavailable.isBehind(cause)) {
                LOG.warn("the database is away: {}", cause.getMessage());
                return Refused.notYet(
                        "THE_LEDGER_IS_AWAY",
                        "",
                        "台账数据库暂时不可用，请稍后重试。",
                        "The ledger's database is away; ask again shortly.");
            }
        }
        return failed(failure);
    }

    private static Refused failed(Exception failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("a question failed unexpectedly, reference {}", reference, failure);
        return Refused.failed(reference);
    }

    /** The refusal as problem details (RFC 9457). */
    static ProblemDetail details(Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(refused.status(), refused.zh() + " " + refused.en());
        problem.setType(URI.create("urn:qingliu:problem:" + refused.code()));
        problem.setTitle(title(refused.status()));
        problem.setProperty("code", refused.code());
        problem.setProperty("zh", refused.zh());
        problem.setProperty("en", refused.en());
        String field = refused.field();
        if (field != null && !field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    /** The heading over a refusal. */
    static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求有误 The request cannot be read";
            case NOT_FOUND -> "查无此项 Unknown";
            case SERVICE_UNAVAILABLE -> "请稍后再查 Not yet";
            default -> status.is4xxClientError() ? "请求有误 The request cannot be answered" : "系统内部错误 The system failed";
        };
    }

    /** The headers that belong to a refusal. */
    static HttpHeaders headers(Refused refused) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return headers;
    }
}
