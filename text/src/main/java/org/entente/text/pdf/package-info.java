/** PDF files, read in a process of their own with limits of time and memory. */
@NullMarked
package org.entente.text.pdf;

import org.jspecify.annotations.NullMarked;
