package io.qingliu.query.retention;

import io.qingliu.events.Zh;

/** What falls due. */
public enum RetentionDue {
    /** The file goes to the archives. */
    @Zh("移交档案")
    HANDOVER,
    /** Its retention ends: it is appraised, never deleted by the ledger. */
    @Zh("保管期满，待鉴定")
    RETENTION_END
}
