package io.qingliu.standalone.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Passwords made up by the product, kept in a file that only its user can read. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> byLogin;

    private Passwords(Path file, Map<String, String> byLogin) {
        this.file = file;
        this.byLogin = byLogin;
    }

    /** Reads the file; empty where it does not exist yet. */
    static Passwords in(Path file) {
        Map<String, String> byLogin = new TreeMap<>();
        if (Files.exists(file)) {
            Properties stored = new Properties();
            try (Reader reader = new StringReader(Files.readString(file))) {
                stored.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stored.stringPropertyNames().forEach(login -> byLogin.put(login, stored.getProperty(login)));
        }
        return new Passwords(file, byLogin);
    }

    /** The password of a login, if the file knows it. */
    Optional<String> of(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** The password of a login; made up, and safely on disk before this returns, where there is none yet. */
    String ofOrNew(String login) {
        String known = byLogin.get(login);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byLogin.put(login, made);
        write();
        return made;
    }

    private void write() {
        StringBuilder text = new StringBuilder("# Made by the ledger for its own database logins. Keep it secret.\n");
        byLogin.forEach((login, password) ->
                text.append(login).append('=').append(password).append('\n'));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            try (FileChannel channel = FileChannel.open(
                    next,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
