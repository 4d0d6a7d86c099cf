package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of the whole programme, as JSON. */
@QuestionApi
@RequestMapping(path = "/api/programme", produces = "application/json")
class ProgrammeApi {
    private final FindProgramme programme;

    ProgrammeApi(FindProgramme programme) {
        this.programme = programme;
    }

    @Answers(
            value = MonthsQuestion.class,
            zh = "各月末各状态组团多少？应完成、计划完成、实际完成多少？",
            en = "How many clusters were in each state month by month, due, planned and done?")
    @GetMapping("/months")
    MonthsView months(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.months(Asked.of(parameters, MonthsQuestion.PARAMETERS));
    }

    @Answers(
            value = ProgrammeQuestion.class,
            zh = "对照通知的各项目标，进展如何？",
            en = "How far has the programme come against the targets of the notice?")
    @GetMapping("/targets")
    TargetsView targets(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.targets(Asked.of(parameters, ProgrammeQuestion.PARAMETERS));
    }

    @Answers(
            value = ProgrammeQuestion.class,
            zh = "哪些组团仅因国家级园区、仅因沿江、或两者兼有而列入2025年批次？",
            en = "Which clusters are due in 2025 only for the park's level, only for the river, or for both?")
    @GetMapping("/cohort-grounds")
    GroundsView cohortGrounds(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.grounds(Asked.of(parameters, ProgrammeQuestion.PARAMETERS));
    }

    @Answers(
            value = ReadingQuestion.class,
            zh = "“长江沿线”改作另一种读法，批次有何变化？",
            en = "What changes if along the Yangtze is read in another way?")
    @GetMapping("/cohort-reading")
    ReadingView cohortReading(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.reading(Asked.of(parameters, ReadingQuestion.PARAMETERS));
    }

    @Answers(value = ProgrammeQuestion.class, zh = "各组团最近一轮得分如何分布？", en = "What did the latest rounds give?")
    @GetMapping("/scores")
    ScoresView scores(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.scores(Asked.of(parameters, ProgrammeQuestion.PARAMETERS));
    }

    @Answers(
            value = BoundariesDay.class,
            zh = "各区县管网检测、错接混接整改、缺陷修复的比例是多少？",
            en = "What share of sewers is inspected, of misconnections fixed, of defects repaired, per unit?")
    @GetMapping("/shares")
    SharesView shares(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.shares(Asked.of(parameters, BoundariesDay.PARAMETERS));
    }

    @Answers(
            value = RankingQuestion.class,
            zh = "各区县如何排名，样本多少？",
            en = "How do the units rank, and with what sample size?")
    @GetMapping("/ranking")
    RankingView ranking(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.ranking(Asked.of(parameters, RankingQuestion.PARAMETERS));
    }

    @Answers(
            value = BoundariesDay.class,
            zh = "按新旧区划，数字各是多少？",
            en = "How do the numbers look under old versus new boundaries?")
    @GetMapping("/boundaries")
    BoundariesView boundaries(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.boundaries(Asked.of(parameters, BoundariesDay.PARAMETERS));
    }

    @Answers(value = ChangesQuestion.class, zh = "自上次查看以来有何变化？", en = "What changed since I last looked?")
    @GetMapping("/changes")
    ChangesView changes(@RequestParam MultiValueMap<String, String> parameters) {
        return programme.changes(Asked.of(parameters, ChangesQuestion.PARAMETERS));
    }
}
