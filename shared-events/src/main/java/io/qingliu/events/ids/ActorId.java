package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * A person or an automation under a pseudonym; the name behind it lives in an erasable directory outside the ledger.
 *
 * @param value lower-case letters, digits and hyphens, starting with a letter: never a name, never a telephone number
 */
public record ActorId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "ACTOR_ID_FORMAT",
                    "人员代号应为 2 至 64 个小写字母、数字或连字符，以字母开头；不得填写姓名或电话。",
                    "An actor id is 2 to 64 lower-case letters, digits or hyphens and starts with a letter; never a name or a number.");
        }
    }
}
