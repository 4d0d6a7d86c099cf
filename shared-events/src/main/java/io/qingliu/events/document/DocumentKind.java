package io.qingliu.events.document;

import io.qingliu.events.Zh;

/** What kind of paper it is. */
public enum DocumentKind {
    /** A document that the programme rests on. */
    @Zh("依据文件")
    GOVERNING,
    /** A paper issued in the programme. */
    @Zh("印发文件")
    ISSUED,
    /** A record made in the course of the work. */
    @Zh("过程材料")
    RECORD
}
