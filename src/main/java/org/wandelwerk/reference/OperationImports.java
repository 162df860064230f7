package org.wandelwerk.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Texts;

/** Brings lists of operations in on the command line: first it shows what a file would do, then it does so. */
@Component
class OperationImports implements FileImport {

    private static final int FAILED = 1;
    private static final int LONGEST_MAPPING = 1024 * 1024;

    private final CollectionLoads loads;
    private final Texts texts;

    OperationImports(CollectionLoads loads, Texts texts) {
        this.loads = loads;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "operations";
    }

    @Override
    public int bring(List<String> arguments) {
        var order = OperationOrder.read(arguments);
        if (!order.unclear().isEmpty()) {
            System.err.println(order.unclear());
            return CommandLine.UNKNOWN;
        }
        for (var file : List.of(order.file(), order.mapping())) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                System.err.println(file + " is no file that may be read.");
                return FAILED;
            }
        }
        try {
            return Acting.as(HouseActors.IMPORT, () -> bring(order));
        } catch (UnreadableFile wrong) {
            System.err.println(wrong.getMessage());
        } catch (UnfittingTable table) {
            System.err.println(texts.text(Language.EN, table.rule(), String.join("”, “", table.missing())));
        } catch (Refused refused) {
            System.err.println(texts.text(Language.EN, refused.rule()));
        }
        return FAILED;
    }

    private int bring(OperationOrder order) {
        var mapping = MappingReader.read(String.valueOf(order.mapping().getFileName()), document(order.mapping()));
        var digest = FileDigest.of(order.file());
        var tally = loads.preview(order.file(), mapping);
        System.out.println(new LoadReport(mapping, tally, texts).text());
        if (tally.refused() > 0 && !order.leavesOut()) {
            System.out.println("Nothing was written, because lines were refused; --without-refused leaves them out.");
            return FAILED;
        }
        if (order.isRehearsed()) {
            System.out.println("A dry run: nothing was written.");
            return 0;
        }
        var run = loads.load(order.file(), mapping, digest);
        System.out.println("Written. Run %s.".formatted(run.id()));
        return 0;
    }

    private static String document(Path mapping) {
        try (var stream = Files.newInputStream(mapping)) {
            return new String(stream.readNBytes(LONGEST_MAPPING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
