package io.qingliu.command.policy;

import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.Zh;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the values of rules read, and whether a value can be read so. Decisions trust published values, so what passes here must
 * never fail there.
 */
enum PolicyReading {
    @Zh("一个日期，如 2024-11-30")
    DAY("a day such as 2024-11-30", PolicyReading::isDay),
    @Zh("true 或 false")
    YES_NO("true or false", Set.of("true", "false")::contains),
    @Zh("0 至 99999 的整数")
    NUMBER(
            "a whole number from 0 to 99999",
            Pattern.compile("0|[1-9][0-9]{0,4}").asMatchPredicate()),
    @Zh("河流名称，至少一条，多条用英文逗号分隔，如 长江,嘉陵江,乌江")
    RIVERS("names of rivers, at least one, parted by commas, such as 长江,嘉陵江,乌江", PolicyReading::areWords),
    @Zh("问题等级 CRITICAL、MAJOR、MINOR，用英文逗号分隔，可为空")
    SEVERITIES(
            "grades CRITICAL, MAJOR, MINOR parted by commas; may be empty",
            value -> value.isEmpty() || areNames(value, Severity.values())),
    @Zh("会签角色，用英文逗号分隔，须含 DISTRICT_BUREAU 和 ENFORCEMENT_DETACHMENT（通知四：责任部门会同执法支队）")
    SIGNING_ROLES(
            "roles parted by commas, among them DISTRICT_BUREAU and ENFORCEMENT_DETACHMENT (notice 四)",
            value -> areNames(value, Role.values())
                    && words(value)
                            .containsAll(List.of(Role.DISTRICT_BUREAU.name(), Role.ENFORCEMENT_DETACHMENT.name()))),
    @Zh("角色，至少一个，用英文逗号分隔，如 MUNICIPAL_BUREAU")
    ROLES("roles, at least one, parted by commas, such as MUNICIPAL_BUREAU", value -> areNames(value, Role.values())),
    @Zh("ACCEPTED、REPORTED、CLOSED_OUT 之一")
    STANDARD("one of ACCEPTED, REPORTED, CLOSED_OUT", Set.of("ACCEPTED", "REPORTED", "CLOSED_OUT")::contains);

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}A-Za-z0-9_-]+");

    private final String en;
    private final Predicate<String> fits;

    PolicyReading(String en, Predicate<String> fits) {
        this.en = en;
        this.fits = fits;
    }

    /** How the rule's value reads. */
    static PolicyReading of(PolicyCode code) {
        return switch (code) {
            case COHORT_2025_RIVERS -> RIVERS;
            case SEVERITIES_BLOCKING_COMPLETION -> SEVERITIES;
            case SIGNING_ROLES -> SIGNING_ROLES;
            case CLOSE_OUT_AUTHORITY -> ROLES;
            case STANDARD_MET -> STANDARD;
            default ->
                switch (code.form()) {
                    case DAY -> DAY;
                    case YES_NO -> YES_NO;
                    case NUMBER -> NUMBER;
                    case WORDS -> throw new IllegalStateException("no reading of " + code);
                };
        };
    }

    /** Whether {@code value} can be read so. */
    boolean fits(String value) {
        return fits.test(value);
    }

    /** The English words for what a value must be; the Chinese ones stand in the annotation. */
    @Override
    public String toString() {
        return en;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    /** At least one word and each once; a Chinese comma between two names would make one word of them. */
    private static boolean areWords(String value) {
        List<String> words = words(value);
        return words.stream().allMatch(word -> WORD.matcher(word).matches())
                && new HashSet<>(words).size() == words.size();
    }

    private static boolean areNames(String value, Enum<?>[] constants) {
        return areWords(value)
                && Stream.of(constants)
                        .map(Enum::name)
                        .collect(Collectors.toSet())
                        .containsAll(words(value));
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }
}
