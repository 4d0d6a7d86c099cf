package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * An organisation that acts in the programme: a bureau's section, a detachment, a park's management body.
 *
 * @param value {@code org-} followed by letters (Chinese ones too), digits, dots, underscores or hyphens
 */
public record OrganisationId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("org-[\\p{IsHan}A-Za-z0-9._-]{1,80}");

    public OrganisationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "ORGANISATION_ID_FORMAT",
                    "单位编号应以“org-”开头，后接 1 至 80 个汉字、字母、数字或 . _ -。",
                    "An organisation id starts with 'org-' followed by 1 to 80 letters, digits, '.', '_' or '-'.");
        }
    }
}
