package io.qingliu.command.door;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.KeyReused;
import io.qingliu.command.kernel.LostRace;
import io.qingliu.command.kernel.NotOpenYet;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.StaleVersion;
import io.qingliu.store.LedgerUnavailable;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells why nothing was written: problem details (RFC 9457) with a stable code, a sentence in each language, the field, and
 * what to do. The status codes are those of rulings §24.
 */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    private final StreamHistory history;

    Problems(StreamHistory history) {
        this.history = history;
    }

    ServerResponse of(RuntimeException wrong) {
        if (!(wrong instanceof LedgerUnavailable) && LedgerUnavailable.isBehind(wrong)) {
            return of(new LedgerUnavailable(wrong));
        }
        try {
            return told(wrong);
        } catch (RuntimeException whileTelling) {
            return told(LedgerUnavailable.isBehind(whileTelling) ? new LedgerUnavailable(whileTelling) : whileTelling);
        }
    }

    private ServerResponse told(RuntimeException wrong) {
        return switch (wrong) {
            case Refusal refusal ->
                answer(problem(
                        refusal.status(),
                        "请求有误 The request cannot be read",
                        refusal.code(),
                        refusal.field(),
                        refusal.zh(),
                        refusal.en()));
            case RuleRefused refused -> answer(refused(refused));
            case StaleVersion stale -> answer(stale(stale));
            case LostRace race ->
                answer(
                        problem(
                                HttpStatus.CONFLICT,
                                "有人同时办理 Somebody else was faster",
                                "SOMEBODY_ELSE_WAS_FASTER",
                                null,
                                "同一记录刚被他人更新，本次未写入；请重新查看后再办理。",
                                "Somebody else wrote to the same stream at this moment; nothing was written. Look again, then ask again."));
            case KeyReused reused ->
                answer(problem(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "重复的办理键 The key was used before",
                        "THE_IDEMPOTENCY_KEY_WAS_USED_FOR_SOMETHING_ELSE",
                        "Idempotency-Key",
                        "该 Idempotency-Key 已用于另一份不同的请求；请换一个新的 UUID。",
                        "This Idempotency-Key was used for a different request; use a new UUID."));
            case NotOpenYet filling ->
                answer(
                        problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "台账正在载入 The ledger is being filled",
                                "THE_LEDGER_IS_BEING_FILLED",
                                null,
                                "台账正在载入演示数据，载入完成前不受理办理，本次未写入；请稍后用同一 Idempotency-Key 重试。",
                                "The ledger is being filled with its illustrative past and takes no acts until that is done; nothing was written. Repeat it shortly with the same Idempotency-Key."));
            case LedgerUnavailable away -> {
                LOG.warn("the ledger's database is away: {}", away.getMessage());
                yield answer(
                        problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "台账暂不可用 The ledger is away",
                                "THE_LEDGER_IS_AWAY",
                                null,
                                "台账数据库暂时不可用，本次是否写入尚不确定；请稍后用同一 Idempotency-Key 重试。",
                                "The ledger's database is away and it is not certain whether this was written; repeat it shortly with the same Idempotency-Key."));
            }
            default -> {
                String reference = UUID.randomUUID().toString();
                LOG.error("a command failed unexpectedly, reference {}", reference, wrong);
                yield answer(problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "系统内部错误 The system failed",
                        "THE_SYSTEM_FAILED",
                        null,
                        "系统内部错误，未写入任何内容；请将编号 " + reference + " 告知系统管理员。",
                        "The system failed and nothing was written; tell the administrator the reference " + reference
                                + "."));
            }
        };
    }

    private static ProblemDetail refused(RuleRefused refused) {
        Rule rule = refused.rule();
        HttpStatus status = switch (rule) {
            case GeneralRule.IT_WAS_NEVER_OPENED -> HttpStatus.NOT_FOUND;
            case GeneralRule.IT_WAS_ALREADY_OPENED -> HttpStatus.CONFLICT;
            case GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        ProblemDetail problem =
                problem(status, "规则不允许 Refused by a rule", rule.name(), refused.field(), refused.zh(), refused.en());
        problem.setProperty("standing", rule.wording().standing().name());
        return problem;
    }

    private ProblemDetail stale(StaleVersion stale) {
        ProblemDetail problem = problem(
                HttpStatus.PRECONDITION_FAILED,
                "记录已有更新 It changed since you looked",
                "IT_CHANGED_SINCE_YOU_LOOKED",
                "If-Match",
                "您看到的是第 " + stale.expected() + " 版，现在是第 " + stale.current() + " 版；请查看 changedSince 后再办理。",
                "You saw version " + stale.expected() + ", it is version " + stale.current()
                        + " now; look at changedSince, then ask again.");
        problem.setProperty("currentVersion", stale.current());
        problem.setProperty("changedSince", history.after(stale.stream(), stale.expected()));
        return problem;
    }

    private static ProblemDetail problem(
            HttpStatus status, String title, String code, @Nullable String field, String zh, String en) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, zh + " " + en);
        problem.setType(URI.create("urn:qingliu:problem:" + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        problem.setProperty("zh", zh);
        problem.setProperty("en", en);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    private static ServerResponse answer(ProblemDetail problem) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.setCacheControl("no-store"));
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
