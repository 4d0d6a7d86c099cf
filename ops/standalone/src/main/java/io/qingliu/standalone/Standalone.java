package io.qingliu.standalone;

import io.qingliu.standalone.database.DatabaseConfiguration;
import io.qingliu.standalone.register.RegisterCommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the ledger in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
// What touches the database is declared by hand: three logins, and nothing that a library would pick by itself.
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
@Import({DatabaseConfiguration.class, Sides.class})
public class Standalone {

    /** Starts it, or imports a register and stops. */
    public static void main(String[] arguments) {
        if (RegisterCommandLine.isMeant(arguments)) {
            System.exit(ImportingProcess.run(arguments, ImportingProcess.console()));
        }
        SpringApplication.run(Standalone.class, arguments);
    }
}
