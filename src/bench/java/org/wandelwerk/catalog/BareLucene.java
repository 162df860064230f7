package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * An index as Lucene makes it without us: title and text in German words, both stored, with a key. Nothing is counted,
 * ordered or asked for rights by it.
 */
final class BareLucene implements AutoCloseable {

    private final FSDirectory directory;
    private final IndexWriter writer;

    BareLucene(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()));
    }

    /** On all processors. */
    void addAll(List<CatalogEntry> entries) {
        entries.parallelStream().forEach(this::add);
    }

    private void add(CatalogEntry entry) {
        try {
            var text = entry.text();
            var document = new Document();
            document.add(new StringField("key", entry.id().printed(), Field.Store.YES));
            document.add(new TextField("title", text.title().de(), Field.Store.YES));
            document.add(new TextField("text", text.summary() + " " + text.given(), Field.Store.YES));
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(writer, directory);
    }
}
