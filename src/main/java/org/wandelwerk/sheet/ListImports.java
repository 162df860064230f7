package org.wandelwerk.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.history.ImportRun;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.spreadsheet.SheetFile;

/** Brings lists in for the operator: the same reading, check and takeover as at the desk. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
class ListImports {

    private static final int FAILED = 1;

    private final ListKinds kinds;
    private final Intakes intakes;
    private final Takeovers takeovers;
    private final Texts texts;

    ListImports(ListKinds kinds, Intakes intakes, Takeovers takeovers, Texts texts) {
        this.kinds = kinds;
        this.intakes = intakes;
        this.takeovers = takeovers;
        this.texts = texts;
    }

    int bring(String kind, List<String> arguments) {
        var order = ListOrder.read(arguments, kinds.named(kind).isOfBody());
        if (!order.unclear().isEmpty()) {
            System.err.println(order.unclear());
            return CommandLine.UNKNOWN;
        }
        if (!Files.isRegularFile(order.file()) || !Files.isReadable(order.file())) {
            System.err.println(order.file() + " is no file that may be read.");
            return FAILED;
        }
        try {
            return Acting.as(HouseActors.IMPORT, () -> bring(kind, order));
        } catch (Refused refused) {
            System.err.println(texts.text(Language.EN, refused.rule()));
            return FAILED;
        } catch (NotFound unknown) {
            System.err.println("There is no " + unknown.getMessage() + ".");
            return FAILED;
        }
    }

    private int bring(String kind, ListOrder order) {
        var key = UUID.randomUUID().toString().replace("-", "");
        var id = intakes.begin(new SheetFile(order.file().toString(), content(order.file())), kind, order.body(), key);
        var preview = takeovers.preview(id);
        System.out.println(new ListReport(preview, texts).text());
        var version = preview.intake().version();
        if (order.isRehearsed() || !preview.isWhole()) {
            intakes.discard(id, version);
            System.out.println(
                    preview.isWhole()
                            ? "A dry run: nothing was written."
                            : "Nothing was written, because something was refused.");
            return preview.isWhole() ? 0 : FAILED;
        }
        ImportRun.during(id, () -> {
            takeovers.take(id, new TakeOrder(version, preview.digest(), order.overwrites()));
            return id;
        });
        System.out.println("Written. Run %s.".formatted(id));
        return 0;
    }

    private static byte[] content(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(SheetFile.MOST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
