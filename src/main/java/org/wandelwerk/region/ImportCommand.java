package org.wandelwerk.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.region.ImportReport.Ending;
import org.wandelwerk.region.Run.Purpose;

/** Brings a file of the operator in, and shows what is new, changed, the same or refused. */
@Component
class ImportCommand implements Command {

    private static final int FAILED = 1;

    private final RegionImports imports;
    private final List<FileImport> others;

    ImportCommand(RegionImports imports, List<FileImport> others) {
        this.imports = imports;
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "FILE [--as KIND] [--body KEY] [--mapping FILE] [--overwrite] [--without-refused] [--dry-run]"
                + "  brings data in, all or nothing; known kinds: "
                + Stream.concat(
                                Stream.of(ImportOrder.KINDS),
                                others.stream().map(FileImport::kind).sorted())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public int run(List<String> arguments) {
        var as = arguments.indexOf("--as");
        var meant = others.stream()
                .filter(other -> as >= 0
                        && as + 1 < arguments.size()
                        && arguments.get(as + 1).equals(other.kind()))
                .findFirst();
        if (meant.isPresent()) {
            var words = new ArrayList<>(arguments);
            words.subList(as, as + 2).clear();
            return meant.get().bring(words);
        }
        return bring(arguments);
    }

    private int bring(List<String> arguments) {
        return switch (ImportOrder.read(arguments)) {
            case ImportOrder.Unclear(var why) -> {
                System.err.println(why);
                System.err.println("Usage: wandelwerk " + name() + " " + usage());
                yield CommandLine.UNKNOWN;
            }
            case ImportOrder.Clear(var file, var purpose) -> bring(file, purpose);
        };
    }

    private int bring(Path file, Purpose purpose) {
        var obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            System.err.println(file + " " + obstacle.get());
            return FAILED;
        }
        var report = imports.bring(new RegionBytes(String.valueOf(file.getFileName()), content(file)), purpose);
        System.out.println(ReportText.of(report));
        return report.ending() == Ending.REFUSED ? FAILED : 0;
    }

    private static Optional<String> obstacle(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("does not exist.");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("is not a file.");
        }
        if (!Files.isReadable(file)) {
            return Optional.of("may not be read by this account.");
        }
        return file.toFile().length() > RegionBytes.MOST
                ? Optional.of("is longer than %d MB.".formatted(RegionBytes.MOST / 1024 / 1024))
                : Optional.empty();
    }

    private static byte[] content(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(RegionBytes.MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
