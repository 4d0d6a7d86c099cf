package io.qingliu.events.evidence;

import io.qingliu.events.Zh;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** A photograph. */
    @Zh("照片")
    PHOTO,
    /** A video. */
    @Zh("视频")
    VIDEO,
    /** Footage of a pipe inspection. */
    @Zh("管道检测影像")
    CCTV,
    /** A laboratory report. */
    @Zh("检测报告")
    LAB_REPORT,
    /** A drawing. */
    @Zh("图纸")
    DRAWING,
    /** A permit. */
    @Zh("许可证")
    PERMIT,
    /** Minutes of a meeting. */
    @Zh("会议纪要")
    MINUTES,
    /** An export of online monitoring. */
    @Zh("在线监测导出")
    MONITOR_EXPORT,
    /** A scan of a paper. */
    @Zh("扫描件")
    SCAN,
    /** Something else. */
    @Zh("其他")
    OTHER
}
