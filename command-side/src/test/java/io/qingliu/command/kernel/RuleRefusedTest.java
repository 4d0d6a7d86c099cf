package io.qingliu.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRefusedTest {
    @Test
    void the_particulars_stand_in_both_sentences_in_the_words_of_their_language() {
        RuleRefused refused = new RuleRefused(
                GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT,
                null,
                List.of(Role.EXPERT, List.of(Role.DISTRICT_BUREAU, Role.PARK_AUTHORITY)));
        assertThat(refused.en())
                .isEqualTo("The role EXPERT may not ask for this; roles that may: DISTRICT_BUREAU, PARK_AUTHORITY.");
        assertThat(refused.zh()).startsWith("角色“专家”").contains("、").doesNotContain("{");
    }

    @Test
    void a_brace_pair_that_a_person_wrote_stays_as_it_is() {
        RuleRefused refused = new RuleRefused(
                GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING, "occurredOn", List.of("{1}$0\\", "今天"));
        assertThat(refused.en())
                .isEqualTo("The day {1}$0\\ lies after the day of recording 今天; enter the day on which it really"
                        + " happened.");
    }

    @Test
    void a_place_without_a_particular_stays_as_it_is() {
        assertThat(new RuleRefused(GeneralRule.A_TEXT_IS_DEMANDED, "title", List.of()).en())
                .isEqualTo("The text '{0}' must not be empty.");
    }
}
