"""The trained reader: one small encoder with many heads, run by onnxruntime on the CPU."""
