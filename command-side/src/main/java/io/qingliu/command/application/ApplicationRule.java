package io.qingliu.command.application;

import io.qingliu.command.kernel.Rule;

/** The rules of a paper on demonstrations. */
public enum ApplicationRule implements Rule {
    /** A paper about nobody says nothing. */
    A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER(
            Rule.integrity("文件至少要列明一个组团；请补填组团。", "A paper names at least one cluster; add it.")),
    /** A cluster has one answer in one paper. */
    A_CLUSTER_STANDS_ONCE(
            Rule.integrity("组团“{0}”在同一文件中重复出现；请只保留一处。", "The cluster '{0}' stands twice in the paper; keep it once.")),
    /** Participations of a cluster are numbered 1, 2, 3 …. */
    A_PARTICIPATION_COUNTS_FROM_1(Rule.integrity(
            "组团“{0}”的参加次数应为 1 至 99999 的整数，首次参加填 1。",
            "The participation of the cluster '{0}' is a number from 1 to 99999; the first is 1.")),
    /** Only what was applied for can be declined or withdrawn. */
    THE_PAPER_DOES_NOT_NAME_THIS_CLUSTER(Rule.integrity(
            "该申报文件没有列明组团“{0}”；请核对组团，或选择列明它的文件。",
            "The paper does not name the cluster '{0}'; check the cluster or choose the paper that does.")),
    /** An application is declined or withdrawn once for each cluster. */
    THIS_CLUSTER_WAS_ALREADY_ANSWERED(Rule.integrity(
            "组团“{0}”的申报已被退回或撤回，不能再次办理。", "The application for the cluster '{0}' was already declined or withdrawn.")),
    /** Only an application is declined or withdrawn; only a circular is withdrawn as such. */
    THIS_PAPER_IS_OF_ANOTHER_KIND(
            Rule.integrity("该文件不是{0}，不能办理本事项；请选择正确的文件。", "This paper is not {1}; choose the right one.")),
    /** A circular is withdrawn once. */
    IT_IS_ALREADY_WITHDRAWN(Rule.integrity("该通报已撤回，不能重复撤回。", "The circular was already withdrawn.")),
    /** The demonstration policy sets the cut-off. */
    THIS_POLICY_IS_NOT_ABOUT_THAT(Rule.integrity(
            "“{0}”不是示范政策；请选择示范政策（policy-demonstration）的版本。",
            "'{0}' is not the demonstration policy; name a version of policy-demonstration.")),
    /** What the bureau publishes can be found again by its number (proposed). */
    A_PUBLISHED_PAPER_HAS_A_NUMBER(Rule.policy("公开印发的文件须填写发文字号。", "A published paper has a document number; give it."));

    private final Wording wording;

    ApplicationRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
