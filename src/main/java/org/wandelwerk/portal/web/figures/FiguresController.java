package org.wandelwerk.portal.web.figures;

import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.portal.web.Today;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frames;

/** The figures of the programme, as a page and as files. */
@PortalPages
class FiguresController {

    private final PublishedCharts published;
    private final RegisterCharts counted;
    private final DataLicence licence;
    private final Frames frames;
    private final Today today;

    FiguresController(
            PublishedCharts published, RegisterCharts counted, DataLicence licence, Frames frames, Today today) {
        this.published = published;
        this.counted = counted;
        this.licence = licence;
        this.frames = frames;
        this.today = today;
    }

    @GetMapping("/zahlen")
    FiguresPage all() {
        var frame = frames.current();
        return new FiguresPage(published.all(frame), counted.all(frame), today.date());
    }

    @GetMapping("/zahlen/{name}.csv")
    ResponseEntity<String> file(@PathVariable String name, @RequestParam(defaultValue = "") String fuer) {
        var page = all();
        var chart = Stream.concat(
                        page.published().stream().map(TimeChart::chart),
                        page.counted().stream().map(BarChart::chart))
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("figures " + name));
        var frame = frames.current();
        return CsvForm.read(fuer).answer(name, new CsvSheet(frame).of(chart), licence, FileMark.of(frame));
    }
}
