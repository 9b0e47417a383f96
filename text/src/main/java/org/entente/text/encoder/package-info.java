/** The sentence model: word pieces, the network run by ONNX Runtime, and the build step that adapts it to our sentences. */
@NullMarked
package org.entente.text.encoder;

import org.jspecify.annotations.NullMarked;
