package io.qingliu.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.kernel.Fold;
import io.qingliu.query.testing.FoldLaws;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorklistFoldsTest {
    static Stream<Fold<?, ?>> folds() {
        return Stream.of(
                ProblemsFold.FOLD,
                PlansFold.FOLD,
                ObligationsFold.FOLD,
                SurveysFold.FOLD,
                RoundsFold.FOLD,
                RubricsFold.FOLD,
                ReportsFold.FOLD,
                ReturnsFold.FOLD);
    }

    @ParameterizedTest
    @MethodSource("folds")
    void a_fold_keeps_what_folds_promise(Fold<?, ?> fold) {
        assertThat(FoldLaws.parts(fold)).isPositive();
    }
}
