package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an auditor should look at, as JSON. */
@QuestionApi
class IntegrityApi {
    private final Folds folds;
    private final FindSameHands sameHands;
    private final FindBulkEntries bulkEntries;
    private final FindDowngrades downgrades;
    private final FindRelapses relapses;

    IntegrityApi(
            Folds folds,
            FindSameHands sameHands,
            FindBulkEntries bulkEntries,
            FindDowngrades downgrades,
            FindRelapses relapses) {
        this.folds = folds;
        this.sameHands = sameHands;
        this.bulkEntries = bulkEntries;
        this.downgrades = downgrades;
        this.relapses = relapses;
    }

    @Answers(
            value = ClusterQuestion.class,
            zh = "是否有人既整改又核验同一问题，或以两种角色行事？",
            en = "Did anyone both fix and verify the same problem, or act with two roles?")
    @GetMapping(path = "/api/integrity/same-hands", produces = "application/json")
    SameHandsView sameHands(@RequestParam MultiValueMap<String, String> parameters) {
        return sameHands.find(ClusterQuestion.of(parameters, folds));
    }

    @Answers(
            value = BulkEntriesQuestion.class,
            zh = "哪些记录是在截止日前集中突击录入的？",
            en = "Which records were entered in bulk just before a deadline?")
    @GetMapping(path = "/api/integrity/bulk-entries", produces = "application/json")
    BulkEntriesView bulkEntries(@RequestParam MultiValueMap<String, String> parameters) {
        return bulkEntries.find(BulkEntriesQuestion.of(parameters, folds));
    }

    @Answers(
            value = ClusterQuestion.class,
            zh = "哪些问题在整治完成前被降低等级，由谁降低？",
            en = "Which problems were downgraded in severity before completion, by whom?")
    @GetMapping(path = "/api/integrity/downgrades", produces = "application/json")
    DowngradesView downgrades(@RequestParam MultiValueMap<String, String> parameters) {
        return downgrades.find(ClusterQuestion.of(parameters, folds));
    }

    @Answers(
            value = RelapsesQuestion.class,
            zh = "哪些组团验收合格后六个月内反弹？",
            en = "Which clusters passed but relapsed within 6 months?")
    @GetMapping(path = "/api/integrity/relapses", produces = "application/json")
    RelapsesView relapses(@RequestParam MultiValueMap<String, String> parameters) {
        return relapses.find(RelapsesQuestion.of(parameters, folds));
    }
}
