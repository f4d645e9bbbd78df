"""How Safe Conduct's multilingual sentence encoder is made; see README.md in this folder.

Nothing here runs in a serving process: PyTorch and the teacher live in a dependency group of their own.
"""
