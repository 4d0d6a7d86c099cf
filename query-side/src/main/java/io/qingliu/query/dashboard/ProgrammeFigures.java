package io.qingliu.query.dashboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The figures of the whole programme, told from the same clusters. */
@Configuration(proxyBeanMethods = false)
@Import({FindProgramme.class, ProgrammeApi.class, FindCompleteness.class, CompletenessApi.class})
class ProgrammeFigures {
    @Bean
    StepsFold stepsFold() {
        return StepsFold.FOLD;
    }

    @Bean
    CohortFold cohortFold() {
        return CohortFold.FOLD;
    }

    @Bean
    ReferenceFold referenceFold() {
        return ReferenceFold.FOLD;
    }

    @Bean
    NetworkFold networkFold() {
        return NetworkFold.FOLD;
    }

    @Bean
    WorksFold worksFold() {
        return WorksFold.FOLD;
    }
}
