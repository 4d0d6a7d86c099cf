package io.qingliu.standalone.database;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.standalone.settings.LedgerRole.AnswersQuestions;
import io.qingliu.standalone.settings.LedgerRole.TakesCommands;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The way to the database: server, schemas, logins, pools, each made after the one before and stopped before it.
 *
 * <p>{@code spring.datasource.*} is the owner's login, used for migrations only and then let go.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {
    /** The embedded database, where no other is configured. */
    @Bean
    @Conditional(NoExternalDatabase.class)
    EmbeddedLedgerDatabase embeddedLedgerDatabase(DatabaseSettings settings) {
        return EmbeddedLedgerDatabase.start(settings.dataDirectory(), settings.programDirectory());
    }

    /** The logins of the run time, on schemas that are as this version wants them. */
    @Bean
    Logins logins(DatabaseSettings settings, Environment environment, ObjectProvider<EmbeddedLedgerDatabase> embedded) {
        EmbeddedLedgerDatabase own = embedded.getIfAvailable();
        Login owner = own == null ? external(environment) : own.owner();
        Passwords passwords = own == null ? Passwords.in(passwordFile(settings)) : own.passwords();
        LoginRoles roles = new LoginRoles(owner, passwords);
        if (settings.migrate()) {
            if (own == null) {
                ExternalDatabase.requireReachable(owner);
            }
            roles.makeGroups();
            new Migrations(owner).run();
        }
        return new Logins(part -> {
            DatabaseSettings.One supplied = settings.datasource().of(part);
            return supplied == null ? roles.login(part) : login(supplied, owner);
        });
    }

    private static Login external(Environment environment) {
        return new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    private static Path passwordFile(DatabaseSettings settings) {
        DataDirectory.createPrivate(settings.dataDirectory());
        return settings.dataDirectory().resolve(DataDirectory.PASSWORDS);
    }

    private static Login login(DatabaseSettings.One supplied, Login owner) {
        @Nullable String url = supplied.url();
        return new Login(url == null ? owner.url() : url, supplied.username(), supplied.password());
    }

    /** Appends to the ledger. */
    @Bean
    @Conditional(TakesCommands.class)
    HikariDataSource writerDataSource(Logins logins) {
        return Pools.writer(logins.writer());
    }

    /** Reads the ledger, writes what is derived from it. */
    @Bean
    @Conditional(AnswersQuestions.class)
    HikariDataSource readerDataSource(Logins logins) {
        return Pools.reader(logins.reader());
    }

    /** Keeps what must change. */
    @Bean
    @Conditional(TakesCommands.class)
    HikariDataSource processDataSource(Logins logins) {
        return Pools.process(logins.process());
    }
}
