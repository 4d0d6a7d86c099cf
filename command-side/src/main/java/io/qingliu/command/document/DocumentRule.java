package io.qingliu.command.document;

import io.qingliu.command.kernel.Rule;

/** The rules of the register of documents. */
public enum DocumentRule implements Rule {
    /** Somebody must be able to find the paper again. */
    A_DOCUMENT_HAS_NUMBER_OR_DIGEST(
            Rule.integrity("请填写发文字号，或登记文件摘要值。", "Give the document number or the digest of its file.")),
    /** A paper is superseded by another one. */
    A_DOCUMENT_CANNOT_FOLLOW_ITSELF(
            Rule.integrity("文件不能被自己替代；请填写替代它的另一份文件。", "A paper cannot supersede itself; name the other one.")),
    /** A paper is superseded once. */
    IT_IS_ALREADY_SUPERSEDED(Rule.integrity(
            "该文件已被替代，不能重复登记；如替代关系有误，请办理更正记录。",
            "The paper was already superseded; if that was wrong, correct the record.")),
    /** Without it nobody knows what a change would change (rulings §19). */
    ITS_ENTRY_WAS_ERASED(
            Rule.integrity(
                    "该文件的登记内容已依法清除，不能调整保管期限；请重新登记该文件。",
                    "The entry of the paper was lawfully erased, so that its retention cannot be changed; enter the paper anew.")),
    /** An event says that something changed. */
    NOTHING_WOULD_CHANGE(
            Rule.integrity("保管期限没有变化，无需登记。", "The retention class would stay as it is; there is nothing to record."));

    private final Wording wording;

    DocumentRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
