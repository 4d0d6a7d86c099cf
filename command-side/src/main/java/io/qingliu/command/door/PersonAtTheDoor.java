package io.qingliu.command.door;

import io.qingliu.command.kernel.LedgerAutomation;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.events.ids.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Says who stands at the door. Until sign-in exists the headers {@code Ledger-Actor}, {@code Ledger-Role} and
 * {@code Ledger-Organisation} say it, and the product listens on the loopback address only; sign-in will change this class and
 * no other.
 */
final class PersonAtTheDoor {
    static final String ACTOR = "Ledger-Actor";
    static final String ROLE = "Ledger-Role";
    static final String ORGANISATION = "Ledger-Organisation";

    private PersonAtTheDoor() {}

    /**
     * @throws Refusal with {@code WHO_ASKS_IS_MISSING} or {@code WHO_ASKS_IS_ILL_FORMED}
     */
    static Person of(ServerRequest request) {
        String role = header(request, ROLE);
        if (role.equals(Role.AUTOMATION.name()) || header(request, ACTOR).equals(LedgerAutomation.ACTOR.value())) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "NOBODY_ACTS_AS_AN_AUTOMATION",
                    ROLE,
                    "“自动流程”只属于台账本身，任何人不得以其名义办理。",
                    "Automations are the ledger's own; nobody acts in their name.");
        }
        try {
            return new Person(
                    new ActorId(header(request, ACTOR)),
                    Role.valueOf(role),
                    new OrganisationId(header(request, ORGANISATION)));
        } catch (IllFormed wrong) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "WHO_ASKS_IS_ILL_FORMED", null, wrong.zh(), wrong.en());
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    HttpStatus.UNAUTHORIZED,
                    "WHO_ASKS_IS_ILL_FORMED",
                    ROLE,
                    "没有角色“" + role + "”；请核对 " + ROLE + "。",
                    "There is no role '" + role + "'; check " + ROLE + ".");
        }
    }

    private static String header(ServerRequest request, String name) {
        String value = request.headers().firstHeader(name);
        if (value == null || value.isBlank()) {
            throw new Refusal(
                    HttpStatus.UNAUTHORIZED,
                    "WHO_ASKS_IS_MISSING",
                    name,
                    "没有说明是谁在办理：请求头缺少 " + name + "。",
                    "It is not said who asks: the header " + name + " is missing.");
        }
        return value.strip();
    }
}
