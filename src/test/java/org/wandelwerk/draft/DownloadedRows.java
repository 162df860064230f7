package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a workbook that somebody at the desk takes along. */
public final class DownloadedRows {

    private DownloadedRows() {}

    public static List<Row> of(Desk desk, String address) {
        var request = HttpRequest.newBuilder(desk.site().address(address))
                .header("Cookie", "SESSION=" + desk.token().value())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
                return workbook.getFirstSheet().read();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of its cells. */
    public static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
