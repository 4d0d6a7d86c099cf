package io.qingliu.standalone.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can say about the database, below {@code ledger}.
 *
 * @param dataDirectory where everything is kept that must survive a restart; relative to the directory of the start
 * @param programDirectory where the embedded database's programs are unpacked; below the data directory by default
 * @param migrate whether this process brings the schemas to its own version at its start
 * @param datasource the logins of the run time, where the operator supplies them
 */
@ConfigurationProperties("ledger")
public record DatabaseSettings(
        @DefaultValue("./data") Path dataDirectory,
        @Nullable Path programDirectory,
        @DefaultValue("true") boolean migrate,
        @DefaultValue Supplied datasource) {

    /**
     * The logins that the operator supplies.
     *
     * @param writer appends to the ledger
     * @param reader reads the ledger, writes what is derived from it
     * @param process keeps what must change
     */
    public record Supplied(
            @Nullable One writer,
            @Nullable One reader,
            @Nullable One process) {
        @Nullable
        One of(LoginRoles.Part part) {
            return switch (part) {
                case WRITER -> writer;
                case READER -> reader;
                case PROCESS -> process;
            };
        }
    }

    /**
     * One login.
     *
     * @param url JDBC address; the owner's by default
     * @param username the login
     * @param password its password
     */
    public record One(
            @Nullable String url,
            String username,
            @DefaultValue("") String password) {}
}
