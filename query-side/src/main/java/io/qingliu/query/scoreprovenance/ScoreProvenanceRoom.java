package io.qingliu.query.scoreprovenance;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
    RoundFold.class,
    RubricFold.class,
    FixFold.class,
    EvidenceFold.class,
    SpotCheckFold.class,
    CorrectionFold.class,
    FindScoreChanges.class,
    FindScoreBasis.class,
    CompareRubrics.class,
    FindNearPasses.class,
    CountDistribution.class,
    FindChangesAfterSigning.class,
    FindUnsupportedRises.class,
    FindDeviations.class,
    ScoreChangesApi.class,
    ScoresApi.class
})
public class ScoreProvenanceRoom {}
