package io.qingliu.events;

/** The three parts of the survey form (notice 附件). */
public enum SurveyPart {
    /** Sources: enterprises and drainage users. */
    @Zh("源")
    SOURCE,
    /** The pipe network. */
    @Zh("网")
    NETWORK,
    /** Treatment facilities. */
    @Zh("厂")
    PLANT
}
