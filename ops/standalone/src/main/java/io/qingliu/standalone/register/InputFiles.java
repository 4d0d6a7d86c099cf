package io.qingliu.standalone.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The files of a register as they were read.
 *
 * @param files the files
 */
record InputFiles(List<InputFile> files) {
    /** Larger than any register; a mistaken file would only fill the memory. */
    private static final long GREATEST = 20L * 1024 * 1024;

    InputFiles {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param path where it is
     * @param digest SHA-256 of its bytes
     * @param grids its sheets
     * @param tables its tables, as far as they have headings
     */
    record InputFile(Path path, byte[] digest, List<Grid> grids, List<RegisterTable> tables) {}

    /**
     * Reads files.
     *
     * @param errors takes what cannot be read
     */
    static InputFiles read(List<Path> paths, List<InputError> errors) {
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            try {
                if (Files.size(path) > GREATEST) {
                    errors.add(new InputError(
                            InputPlace.file(name),
                            null,
                            "FILE_IS_TOO_LARGE",
                            "文件超过 20 MB，不像是登记册；请核对。",
                            "The file is larger than 20 MB and hardly a register; check it."));
                    continue;
                }
                byte[] bytes = Files.readAllBytes(path);
                List<Grid> grids = grids(name, bytes);
                List<RegisterTable> tables = new ArrayList<>();
                grids.forEach(grid -> RegisterTable.read(grid, errors).ifPresent(tables::add));
                files.add(new InputFile(path, sha256(bytes), grids, tables));
            } catch (UnreadableFile unreadable) {
                errors.addAll(unreadable.errors());
            } catch (IOException e) {
                errors.add(ReferenceFiles.missing(name, e));
            }
        }
        return new InputFiles(files);
    }

    private static List<Grid> grids(String name, byte[] bytes) {
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (zipped || ending.equals("xlsx") || ending.equals("xls")) {
            return Workbooks.read(name, bytes);
        }
        Grid grid = CsvFile.read(name, bytes);
        return List.of(grid);
    }

    /** All tables of all files. */
    List<RegisterTable> tables() {
        return files.stream().flatMap(file -> file.tables().stream()).toList();
    }

    /** The files' names. */
    String names() {
        return files.stream()
                .map(file -> String.valueOf(file.path().getFileName()))
                .collect(Collectors.joining("、"));
    }

    /** SHA-256 of the file, or of the files' digests where there are several. */
    byte[] digest() {
        if (files.size() == 1) {
            return files.getFirst().digest();
        }
        MessageDigest all = sha256();
        files.forEach(file -> all.update(file.digest()));
        return all.digest();
    }

    /** The same in hexadecimal. */
    String digestText() {
        return HexFormat.of().formatHex(digest());
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
