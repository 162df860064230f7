package org.wandelwerk.shell;

import java.io.IOException;
import java.io.OutputStream;
import org.wandelwerk.kernel.Refused;

/** Counts what is written, and refuses what is too much; to close it writes what is left and ends nothing. */
public final class BoundedOutput extends OutputStream {

    private final OutputStream target;
    private final long most;
    private long count;

    BoundedOutput(OutputStream target, long most) {
        this.target = target;
        this.most = most;
    }

    public long count() {
        return count;
    }

    @Override
    public void write(int one) throws IOException {
        add(1);
        target.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        add(length);
        target.write(bytes, offset, length);
    }

    private void add(int length) {
        count += length;
        if (count > most) {
            throw new Refused("shell.passing.large");
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
