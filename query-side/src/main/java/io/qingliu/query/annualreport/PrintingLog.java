package io.qingliu.query.annualreport;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page setter has to say: warnings as such, the rest only to those who look for it. */
final class PrintingLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(AsPages.class);

    @Override
    public void log(String where, Level level, String msg) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}", msg);
        } else {
            LOG.debug("{}", msg);
        }
    }

    @Override
    public void log(String where, Level level, String msg, Throwable th) {
        LOG.warn("{}", msg, th);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the level is the logger's own
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }
}
