package io.qingliu.query.evidence;

import io.qingliu.events.Zh;

/** What a file means to the event that names its digest. */
public enum Meaning {
    /** It shows the fact. */
    @Zh("佐证材料")
    EVIDENCE,
    /** The scan of the paper that the fact was transcribed from. */
    @Zh("纸质扫描件")
    SCAN
}
