package io.qingliu.query.annualreport;

/** Makes reports. */
@FunctionalInterface
interface Maker {
    /** Makes a report and tells {@code watching} how far it has come. */
    MadeReport make(Frame frame, Watching watching);
}
