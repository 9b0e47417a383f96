package org.entente.text.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder and of the folders in it, by their path from the folder with {@code /} between the parts, in the
 * order of these paths. Names that begin with a dot are left out, and so are links to folders, pipes and devices.
 *
 * @param files by path from the folder
 * @param unreadable folders and files that cannot be opened, with the reason
 */
record Folder(Map<String, Path> files, Map<Path, IOException> unreadable) {
    Folder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        unreadable = Collections.unmodifiableMap(new TreeMap<>(unreadable));
    }

    static Folder list(Path root) throws IOException {
        Visitor visitor = new Visitor(root);
        Files.walkFileTree(root, visitor);
        return new Folder(visitor.files, visitor.unreadable);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, Path> files = new TreeMap<>();
        private final Map<Path, IOException> unreadable = new TreeMap<>();

        private Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && hidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && Files.isRegularFile(file)) {
                files.put(root.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!hidden(file)) {
                unreadable.put(file, reason);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
