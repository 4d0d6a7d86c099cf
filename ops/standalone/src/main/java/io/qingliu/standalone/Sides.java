package io.qingliu.standalone;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.qingliu.command.CommandSide;
import io.qingliu.processing.Followers;
import io.qingliu.query.QuerySide;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.standalone.illustrative.IllustrativeConfiguration;
import io.qingliu.standalone.register.RegisterConfiguration;
import io.qingliu.standalone.settings.LedgerRole.AnswersQuestions;
import io.qingliu.standalone.settings.LedgerRole.TakesCommands;
import io.qingliu.store.HeadNews;
import io.qingliu.store.LedgerHead;
import javax.sql.DataSource;
import org.axonframework.messaging.timeout.AxonTaskJanitor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.health.contributor.HealthIndicator;
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
    @Import({CommandSide.class, RegisterConfiguration.class, IllustrativeConfiguration.class})
    static class Commanding {
        /** Hears of the appends of other processes; where both sides run, the query side's listener does. */
        @Bean
        @Conditional(NobodyElseListens.class)
        HeadNews commandHeadListening(@Qualifier("writerDataSource") DataSource writer, LedgerHead head) {
            return HeadNews.listening(writer, head);
        }

        /** Fills an empty ledger, where that is asked for. */
        @Bean
        @ConditionalOnBooleanProperty("ledger.illustrative")
        FirstFill firstFill(IllustrativeProgramme programme) {
            return new FirstFill(programme);
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

    /** How far each follower is, for people. */
    @Bean
    HealthIndicator followersHealthIndicator(ObjectProvider<Followers> sides, LedgerHead head) {
        return new FollowersHealth(sides, head);
    }

    /** How far each follower is, for machines. */
    @Bean
    MeterBinder followerMeters(ObjectProvider<Followers> sides, LedgerHead head) {
        return new FollowerMeters(sides, head);
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
