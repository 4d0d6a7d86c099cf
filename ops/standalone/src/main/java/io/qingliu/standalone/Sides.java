package io.qingliu.standalone;

import io.qingliu.command.CommandSide;
import io.qingliu.query.QuerySide;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.standalone.register.RegisterConfiguration;
import io.qingliu.standalone.settings.LedgerRole.AnswersQuestions;
import io.qingliu.standalone.settings.LedgerRole.TakesCommands;
import io.qingliu.store.HeadNews;
import io.qingliu.store.LedgerHead;
import javax.sql.DataSource;
import org.axonframework.messaging.timeout.AxonTaskJanitor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The sides that this process runs, and what they share. */
@Configuration(proxyBeanMethods = false)
@Import({Sides.Commanding.class, Sides.Querying.class})
class Sides {
    /** The command side. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(TakesCommands.class)
    @Import({CommandSide.class, RegisterConfiguration.class})
    static class Commanding {
        /** Hears of the appends of other processes; where both sides run, the query side's listener does. */
        @Bean
        @Conditional(NobodyElseListens.class)
        HeadNews commandHeadListening(@Qualifier("writerDataSource") DataSource writer, LedgerHead head) {
            return HeadNews.listening(writer, head);
        }
    }

    /** The query side. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(AnswersQuestions.class)
    @Import(QuerySide.class)
    static class Querying {}

    /** What may be stored, and how. */
    @Bean
    LedgerSerializer ledgerSerializer() {
        return new LedgerSerializer();
    }

    /** How far the ledger reaches, as this process knows; both sides hear of each append at once. */
    @Bean
    LedgerHead ledgerHead() {
        return new LedgerHead();
    }

    /** A thread of Axon's that would keep the process alive. */
    @Bean
    DisposableBean axonTaskJanitor() {
        return AxonTaskJanitor.INSTANCE::shutdownNow;
    }

    /** The query side does not run in this process. */
    static final class NobodyElseListens extends NoneNestedConditions {
        NobodyElseListens() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(AnswersQuestions.class)
        static final class Querying {}
    }
}
