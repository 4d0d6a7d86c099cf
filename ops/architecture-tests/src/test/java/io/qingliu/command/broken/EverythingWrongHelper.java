package io.qingliu.command.broken;

import io.qingliu.command.other.AnotherRoom;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.query.broken.AsksForCommands;
import io.qingliu.standalone.broken.Operations;
import java.sql.Connection;
import java.time.LocalDate;

/** Breaks walls on purpose: a room that knows its neighbour, another stream, a page, a table, ops and the clock. */
public final class EverythingWrongHelper {
    private EverythingWrongHelper() {}

    static String everything(AnotherRoom room, SummaryReportReturned event, AsksForCommands page, Connection table) {
        return LocalDate.now() + "" + room + event + page + table + Operations.NAME;
    }
}
