package io.qingliu.command.kernel;

/** The rules that hold for every command, whatever its room. */
public enum GeneralRule implements Rule {
    /** No rule may tempt a clerk to write a false date, but a fact cannot lie after its recording (rulings §1). */
    A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING(Rule.integrity(
            "发生日期 {0} 晚于录入当日 {1}；请填写事情实际发生的日期。",
            "The day {0} lies after the day of recording {1}; enter the day on which it really happened.")),
    /** A paper that is recorded was there before: what it rests on, what it was transcribed from, what it names. */
    A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING(Rule.integrity(
            "文件日期 {0} 晚于录入当日 {1}；请填写文件上所载的日期。",
            "The paper's day {0} lies after the day of recording {1}; enter the day that the paper bears.")),
    /** Each step of the notice has its actors (notice 四, domain.md §1.1). */
    THIS_ROLE_MAY_NOT_ASK_FOR_IT(
            Rule.integrity("角色“{0}”不能办理本事项；可办理的角色：{1}。", "The role {0} may not ask for this; roles that may: {1}.")),
    /** Old papers are entered by those who do the work (rulings §9); administrators and auditors enter no business facts. */
    THIS_ROLE_DOES_NOT_TRANSCRIBE(Rule.integrity(
            "角色“{0}”不能代为录入；可代为录入的角色：{1}。", "The role {0} does not transcribe papers; roles that do: {1}.")),
    /** A stream is opened once. */
    IT_WAS_ALREADY_OPENED(Rule.integrity(
            "“{0}”已经登记，不能重复登记；请查看其办理历史。", "'{0}' was already opened and cannot be opened again; see its history.")),
    /** A stream exists before anything else is asked of it. */
    IT_WAS_NEVER_OPENED(Rule.integrity(
            "没有“{0}”这一记录；请核对编号，或先办理它的上一步。", "There is no '{0}'; check the id, or take the step before it first.")),
    /** A text that people must be able to read is not left empty. */
    A_TEXT_IS_DEMANDED(Rule.integrity("请填写“{0}”，不能为空。", "The text '{0}' must not be empty.")),
    /** A fact that names a cluster names one that exists; streams never vanish, so this cannot go stale. */
    THERE_IS_NO_SUCH_CLUSTER(Rule.integrity(
            "没有登记过组团“{0}”；请核对组团编号，或先登记该组团。",
            "The cluster {0} was never registered; check its id or register it first.")),
    /** A fact that names a park names one that exists (domain.md §1.4 t1: "park exists"). */
    THERE_IS_NO_SUCH_PARK(Rule.integrity(
            "没有登记过园区“{0}”；请核对园区编号，或先登记该园区。", "The park {0} was never registered; check its id or register it first.")),
    /** A fact that names a reporting unit names one that exists. */
    THERE_IS_NO_SUCH_UNIT(Rule.integrity(
            "没有设立过上报单位“{0}”；请核对单位编号，或先设立该单位。",
            "The reporting unit {0} was never established; check its id or establish it first.")),
    /** What is said about a recorded event is said about one that exists. */
    THERE_IS_NO_SUCH_EVENT(Rule.integrity(
            "台账中没有编号为“{0}”的记录；请在办理历史中核对记录编号。",
            "The ledger holds no event with the id {0}; look the id up in the history.")),
    /** Id and type of an event belong together; one of them is a slip of the pen. */
    THE_EVENT_IS_OF_ANOTHER_TYPE(
            Rule.integrity("记录“{0}”的类型是“{1}”；请照此填写，或核对记录编号。", "The event {0} is a {1}; say so, or check the id.")),
    /** Else it would stand in the history of a cluster that it does not concern, and be missing in that of the one it does. */
    THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER(
            Rule.integrity(
                    "记录“{0}”所属的组团是“{1}”（“—”指不属于单个组团，此时请勿填写组团）；请照此填写，或核对记录编号。",
                    "The event {0} belongs to the cluster {1} (— means to no single one: name none then); say so, or check the id.")),
    /** Id and position of an event belong together. */
    THE_EVENT_STANDS_AT_ANOTHER_POSITION(Rule.integrity(
            "记录“{0}”的台账序号是 {1}；请照此填写，或核对记录编号。",
            "The event {0} stands at the ledger position {1}; say so, or check the id.")),
    /** Decisions name published reference data by version. */
    THIS_REFERENCE_WAS_NEVER_PUBLISHED(Rule.integrity(
            "引用的“{0}”尚未发布；请先发布，或改用已发布的版本。",
            "'{0}' was never published; publish it first or name a published version."));

    private final Wording wording;

    GeneralRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
